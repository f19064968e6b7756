#include "core/engine/lite/lite_engine.h"

#include "core/base/memory_account.h"
#include "core/engine/inflate/inflate_engine.h"
#include "core/engine/lite/lite_field.h"
#include "core/engine/lite/network.h"
#include "core/engine/weight_holder.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace orfeas::engine::lite {

namespace {

constexpr const char* kFile = "engines/lite.safetensors";

class Lite final : public Reconstructor, public WeightHolder {
public:
    explicit Lite(std::unique_ptr<Reconstructor> inflate) : m_inflate(std::move(inflate)) { }

    Result<std::shared_ptr<const field::Field>> reconstruct(const SubjectViews& views, const EngineOptions& options,
                                                            const JobContext& context) const override
    {
        if (auto usable = inflate::checkRequest(views, options); !usable)
            return usable.error();
        if (views.get(View::Back) != nullptr || views.get(View::Left) != nullptr || views.get(View::Right) != nullptr)
            return m_inflate->reconstruct(views, options, context);
        const image::Subject* front = views.get(View::Front);
        auto sheet = inflate::ViewSheet::make(*front, options, context);
        if (!sheet)
            return sheet.error();
        const auto network = loaded();
        if (!network)
            return network.error();
        const image::Subject picture = networkPicture(*front);
        const auto columns = answer(**network, picture, context);
        if (!columns && columns.error().code == ErrorCode::NoSubject) // too thin for the network's picture
            return m_inflate->reconstruct(views, options, context);
        if (!columns)
            return columns.error();
        DepthColumns depths(*columns, picture, *sheet);
        return std::shared_ptr<const field::Field>(
            std::make_shared<LiteField>(std::move(*sheet), std::move(depths), options.thickness));
    }

    std::uint64_t weightBytes() const override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_network && m_weights->held() > 0)
            return m_weights->held();
        constexpr std::uint64_t kWidened = 2; // 16 bits a number in the file, 32 in memory
        std::error_code failed;
        const auto path = shippedWeights();
        const auto bytes = path ? std::filesystem::file_size(*path, failed) : 0;
        return failed ? 0 : kWidened * bytes;
    }

    void freeWeights() const override
    {
        std::shared_ptr<const Network> gone; // ends outside the lock
        const std::scoped_lock lock(m_mutex);
        m_network.swap(gone);
    }

private:
    /// The mean of what the network says of the picture and of its mirror image.
    static Result<std::vector<float>> answer(const Network& network, const image::Subject& picture,
                                             const JobContext& context)
    {
        image::Subject mirrored = picture;
        for (int y = 0; y < kPictureSide; ++y)
            std::reverse(&mirrored.image.at(0, y), &mirrored.image.at(0, y) + kPictureSide);
        std::vector<float> sum;
        for (const image::Subject* side : { &picture, static_cast<const image::Subject*>(&mirrored) }) {
            const auto input = networkInput(*side, context);
            if (!input)
                return input.error();
            auto said = network.columns(*input, context);
            if (!said)
                return said.error();
            if (sum.empty())
                sum = std::move(*said);
            else
                addMirrored(sum, *said);
        }
        return sum;
    }

    static void addMirrored(std::vector<float>& sum, const std::vector<float>& mirrored)
    {
        for (std::size_t y = 0; y < kGridSide; ++y) {
            for (std::size_t x = 0; x < kGridSide; ++x) {
                float* to = &sum[(y * kGridSide + x) * kColumnChannels];
                const float* from = &mirrored[(y * kGridSide + kGridSide - 1 - x) * kColumnChannels];
                for (int c = 0; c < kColumnChannels; ++c)
                    to[c] = 0.5F * (to[c] + from[c]);
            }
        }
    }

    /// Read once, when the first picture needs it.
    Result<std::shared_ptr<const Network>> loaded() const
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_network) {
            const MemoryAccount::Scope scope(m_weights.get()); // they are no job's
            const auto path = shippedWeights();
            if (!path)
                return path.error();
            auto opened = Network::open(*path);
            if (!opened)
                return opened.error();
            m_network = std::move(*opened);
        }
        return m_network;
    }

    std::unique_ptr<Reconstructor> m_inflate;
    const std::shared_ptr<MemoryAccount> m_weights = MemoryAccount::make();
    mutable std::mutex m_mutex; // guards m_network
    mutable std::shared_ptr<const Network> m_network;
};

} // namespace

Result<std::filesystem::path> shippedWeights()
{
    std::vector<std::filesystem::path> folders;
    if (const char* named = std::getenv("ORFEAS_RESOURCE_DIR"))
        folders.emplace_back(named);
    std::error_code failed;
    folders.push_back(std::filesystem::read_symlink("/proc/self/exe", failed).parent_path().parent_path()
                      / "share/orfeas");
    folders.emplace_back(ORFEAS_RESOURCE_DIR);
    std::vector<std::string> tried;
    for (const auto& folder : folders) {
        if (std::filesystem::exists(folder / kFile, failed))
            return folder / kFile;
        tried.push_back((folder / kFile).string());
    }
    return Error { ErrorCode::NotFound,
                   fmt::format("the weights of the engine 'lite' are not installed: looked for {}",
                               fmt::join(tried, ", ")) };
}

EngineEntry entry()
{
    EngineEntry entry;
    entry.info = { "lite", "Lite", "A small network of our own sees depth in one picture; no download.",
                   "2",    true,   "GPL-3.0-or-later" }; // another version for other weights or another solid
    entry.create = [](const EngineSetup& setup) -> Result<std::unique_ptr<Reconstructor>> {
        auto inflate = inflate::entry().create(setup);
        if (!inflate)
            return inflate.error();
        return std::unique_ptr<Reconstructor>(std::make_unique<Lite>(std::move(*inflate)));
    };
    return entry;
}

} // namespace orfeas::engine::lite
