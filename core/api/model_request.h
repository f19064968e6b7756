#pragma once

#include "core/api/context.h"
#include "core/http/message.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace orfeas::api {

/// The body of a request as names and values, whether it came as JSON or as a form.
struct Form {
    nlohmann::ordered_json values; ///< an object; of a form all values are text
    struct File {
        std::string name;
        std::string fileName;
        std::string_view bytes; ///< in the request's body
    };
    std::vector<File> files;
};

/// \error InvalidInput  no JSON object or form, deeper than 8, over 1,000 values
Result<Form> formOf(const http::Request& request);

/// A picture as text: Base64, or a data URI of it. Never an address: nothing is fetched. \error InvalidInput
Result<std::string> pictureFromText(const std::string& text, const std::string& field);

/// Reads pictures ("image" in front, "image_back", "image_left", "image_right") and the parameters of requestFields(),
/// and keeps the pictures. \error InvalidInput  a name that is not known, a value out of range, no picture \error
/// UnsupportedFormat, TooLarge  of a picture \error DiskFull, Io
Result<jobs::Request> modelRequest(Context& context, const http::Request& request);

/// A job that was accepted.
struct Submitted {
    jobs::JobId id = 0;
    std::string uid;
    bool isNew = true; ///< false: the Idempotency-Key named it before
};

/// Keeps the job for good and queues it. \return the job, or the answer that says why not: 429 when too many wait, 422
/// when the key named another request
struct SubmitOutcome {
    std::optional<Submitted> job;
    http::Response refusal;
};
SubmitOutcome submit(Context& context, jobs::Request request, const std::string* idempotencyKey);

} // namespace orfeas::api
