#pragma once

#include "core/engine/registry.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace orfeas::tests {

/// An engine that counts how often it was asked: a ball, as thick as the options say, with the colours of its points.
class CountingEngine {
public:
    engine::Registry registry()
    {
        engine::Registry registry;
        registry.add({ { "count", "Counting", "For tests.", "1", false, "GPL-3.0-or-later" },
                       [this]() -> Result<std::unique_ptr<engine::Reconstructor>> {
                           return std::unique_ptr<engine::Reconstructor>(std::make_unique<Engine>(*this));
                       } });
        return registry;
    }

    std::atomic<int> asked { 0 };
    std::atomic<int> hold { 0 }; ///< above 0: reconstruct() waits, a stop ends it

private:
    class Ball final : public field::Field {
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
            return std::shared_ptr<const field::Field>(std::make_shared<Ball>(options.thickness));
        }

    private:
        CountingEngine& m_owner;
    };
};

} // namespace orfeas::tests
