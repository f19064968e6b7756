#pragma once

#include "core/api/answers.h"
#include "core/api/model_request.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace orfeas::api {

/// A request in the words of another program's service, on its way to a job of ours. What its clients send beyond our
/// ranges is clamped, what we have nothing for is left out; both are said, as those clients would break on a refusal.
class DoorRequest {
public:
    explicit DoorRequest(Context& context) : m_context(context) { }

    /// Keeps a picture as the front view. \error as PictureStore::keep()
    Result<void> takePicture(std::string_view bytes, const std::string& fileName = {});
    Result<void> takePictureText(const std::string& text, const std::string& field);
    /// Sets our field `ours` to the value that the client calls `theirs`. \error InvalidInput  not of its kind
    Result<void> take(const char* ours, const std::string& theirs, const nlohmann::ordered_json& value);
    void leaveOut(const std::string& theirs) { m_notes.push_back(theirs + " is not used"); }

    /// Submits what was taken. \return as submit()
    SubmitOutcome submit() { return api::submit(m_context, m_request, nullptr); }
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    Context& m_context;
    jobs::Request m_request;
    std::vector<std::string> m_notes;
};

http::Route doorRoute(const char* method, std::string path,
                      std::function<void(const http::Request&, const http::Reply&)> handler);

// Both submit what was taken; where that is refused, the refusal is the answer. What was clamped or left out is said in
// the header X-Orfeas-Adjusted.

/// Answers at once with the job's uid as `key`.
http::Response submitted(DoorRequest& door, int status, const char* key);
/// Once the job has ended: `answer` makes the answer of its last stage's GLB or of what went wrong, on a thread of its
/// own.
void submitAndAnswer(Context& context, DoorRequest& door, const http::Reply& reply,
                     std::function<http::Response(const Result<Artifact>&)> answer);

/// The GLB of a job's last stage. \error NotFound  it has none; what ended it
Result<Artifact> lastGlb(Context& context, const JobView& view);

} // namespace orfeas::api
