#pragma once

#include "core/engine/lasting_field.h"
#include "core/engine/registry.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace orfeas::tests {

/// An engine that counts how often it was asked: a ball, as thick as the options say, with the colours of its points.
class CountingEngine {
public:
    /// \param lasting  its fields can be kept
    engine::Registry registry(bool lasting = false)
    {
        m_lasting = lasting;
        engine::EngineEntry entry;
        entry.info = { "count", "Counting", "For tests.", "1", false, "GPL-3.0-or-later" };
        entry.create = [this](const engine::EngineSetup&) -> Result<std::unique_ptr<engine::Reconstructor>> {
            return std::unique_ptr<engine::Reconstructor>(std::make_unique<Engine>(*this));
        };
        if (lasting)
            entry.restore = [](const std::string& bytes) -> Result<std::shared_ptr<const field::Field>> {
                if (bytes.empty())
                    return Error { ErrorCode::InvalidInput, "no ball" };
                return std::shared_ptr<const field::Field>(std::make_shared<LastingBall>(std::stof(bytes)));
            };
        engine::Registry registry;
        registry.add(std::move(entry));
        return registry;
    }

    std::atomic<int> asked { 0 };
    std::atomic<int> hold { 0 }; ///< above 0: reconstruct() waits, a stop ends it

private:
    class Ball : public field::Field {
    public:
        explicit Ball(float thickness) : m_thickness(thickness) { }
        Box3f bounds() const override { return { { -0.6F, -0.6F, -0.6F }, { 0.6F, 0.6F, 0.6F } }; }
        float isoLevel() const override { return 0; }
        Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override
        {
            for (std::size_t i = 0; i < points.size(); ++i) {
                const Vec3f p { points[i].x, points[i].y, points[i].z / m_thickness };
                out[i] = 0.4F - length(p);
            }
            return {};
        }
        Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const override
        {
            for (std::size_t i = 0; i < points.size(); ++i)
                out[i] = { static_cast<std::uint8_t>(127 + 200 * points[i].x), 90, 20, 255 };
            return {};
        }

    private:
        float m_thickness;
    };

    class LastingBall final : public Ball, public engine::LastingField {
    public:
        explicit LastingBall(float thickness) : Ball(thickness), m_bytes(std::to_string(thickness)) { }
        std::string bytes() const override { return m_bytes; }

    private:
        std::string m_bytes;
    };

    class Engine final : public engine::Reconstructor {
    public:
        explicit Engine(CountingEngine& owner) : m_owner(owner) { }
        Result<std::shared_ptr<const field::Field>> reconstruct(const engine::SubjectViews&,
                                                                const engine::EngineOptions& options,
                                                                const JobContext& context) const override
        {
            ++m_owner.asked;
            while (m_owner.hold > 0) {
                if (auto go = context.checkpoint(); !go)
                    return go.error();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            if (m_owner.m_lasting)
                return std::shared_ptr<const field::Field>(std::make_shared<LastingBall>(options.thickness));
            return std::shared_ptr<const field::Field>(std::make_shared<Ball>(options.thickness));
        }

    private:
        CountingEngine& m_owner;
    };

    bool m_lasting = false;
};

} // namespace orfeas::tests
