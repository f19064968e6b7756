#include "core/engine/inflate/inflate_engine.h"

#include "core/engine/inflate/inflate_field.h"

#include <fmt/format.h>

namespace orfeas::engine::inflate {

Result<void> checkRequest(const SubjectViews& views, const EngineOptions& options)
{
    if (views.get(View::Front) == nullptr)
        return Error { ErrorCode::InvalidInput, "a front picture is needed" };
    if (!(options.relief >= 0 && options.relief <= 1))
        return Error { ErrorCode::InvalidInput, fmt::format("relief {}: choose 0 to 1", options.relief) };
    if (!(options.thickness >= 0.2F && options.thickness <= 3))
        return Error { ErrorCode::InvalidInput, fmt::format("thickness {}: choose 0.2 to 3", options.thickness) };
    return {};
}

namespace {

class Inflate final : public Reconstructor {
public:
    Result<std::shared_ptr<const field::Field>> reconstruct(const SubjectViews& views, const EngineOptions& options,
                                                            const JobContext& context) const override
    {
        if (auto usable = checkRequest(views, options); !usable)
            return usable.error();
        InflateField::Sheets sheets;
        for (const View view : kViews) {
            const image::Subject* subject = views.get(view);
            if (subject == nullptr)
                continue;
            auto sheet = ViewSheet::make(*subject, options, context);
            if (!sheet)
                return sheet.error();
            sheets[static_cast<std::size_t>(view)] = std::move(*sheet);
        }
        return std::shared_ptr<const field::Field>(std::make_shared<InflateField>(std::move(sheets)));
    }
};

} // namespace

EngineEntry entry()
{
    EngineEntry entry;
    entry.info = { "inflate", "Inflate", "Blows the outline up into a smooth closed solid; no weights, no download.",
                   "1",       true,      "GPL-3.0-or-later" };
    entry.create = [](const EngineSetup& /*setup*/) {
        return Result<std::unique_ptr<Reconstructor>>(std::make_unique<Inflate>());
    };
    return entry;
}

} // namespace orfeas::engine::inflate
