#include "app/viewmodels/memory_chart.h"

#include <QSGGeometryNode>
#include <QSGVertexColorMaterial>

#include <algorithm>
#include <array>

namespace orfeas::viewmodels {

namespace {

constexpr std::size_t kAreas = 4;

std::array<double, kAreas> heldOf(const memory::MemorySample& sample, bool oursOnly)
{
    return { static_cast<double>(sample.weights), static_cast<double>(sample.activations),
             static_cast<double>(sample.cache), oursOnly ? 0 : static_cast<double>(sample.others) };
}

} // namespace

MemoryChart::MemoryChart(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &MemoryChart::looksChanged, this, &MemoryChart::take);
}

void MemoryChart::setMonitor(MemoryMonitor* monitor)
{
    if (monitor == m_monitor)
        return;
    if (m_monitor)
        disconnect(m_monitor, nullptr, this, nullptr);
    m_monitor = monitor;
    if (m_monitor)
        connect(m_monitor, &MemoryMonitor::changed, this, &MemoryChart::take);
    Q_EMIT monitorChanged();
    take();
}

void MemoryChart::take()
{
    if (m_monitor && !m_paused)
        m_samples = m_monitor->samples();
    double peak = 0;
    for (const memory::MemorySample& sample : m_samples) {
        double sum = 0;
        for (const double held : heldOf(sample, m_oursOnly))
            sum += held;
        peak = std::max(peak, sum);
    }
    if (std::exchange(m_peak, peak) != peak)
        Q_EMIT sampled();
    update();
}

QVariantMap MemoryChart::at(double x) const
{
    if (m_samples.empty() || width() <= 0)
        return {};
    const auto newest = m_samples.back().when;
    const auto wanted = newest - static_cast<std::int64_t>(1000.0 * m_seconds * (1 - x / width()));
    const auto after = std::lower_bound(m_samples.begin(), m_samples.end(), wanted,
                                        [](const memory::MemorySample& s, std::int64_t when) { return s.when < when; });
    if (wanted < m_samples.front().when || after == m_samples.end())
        return {};
    return { { "secondsAgo", 0.001 * static_cast<double>(newest - after->when) },
             { "weights", static_cast<double>(after->weights) },
             { "activations", static_cast<double>(after->activations) },
             { "cache", static_cast<double>(after->cache) },
             { "others", static_cast<double>(after->others) },
             { "free", static_cast<double>(after->free) } };
}

QSGNode* MemoryChart::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/)
{
    auto* node = static_cast<QSGGeometryNode*>(old);
    if (node == nullptr) {
        node = new QSGGeometryNode;
        auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0);
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        node->setGeometry(geometry);
        node->setFlag(QSGNode::OwnsGeometry);
        node->setMaterial(new QSGVertexColorMaterial);
        node->setFlag(QSGNode::OwnsMaterial);
    }
    const std::size_t gaps = m_samples.size() > 1 ? m_samples.size() - 1 : 0;
    node->geometry()->allocate(static_cast<int>(gaps * kAreas * 6));
    QSGGeometry::ColoredPoint2D* point = node->geometry()->vertexDataAsColoredPoint2D();
    const auto newest = m_samples.empty() ? 0 : m_samples.back().when;
    const auto place = [&](const memory::MemorySample& sample) {
        const double ago = 0.001 * static_cast<double>(newest - sample.when);
        return static_cast<float>(std::max(0.0, width() * (1 - ago / std::max(1, m_seconds))));
    };
    const auto height = [this](double bytes) {
        return static_cast<float>(this->height() * (1 - std::clamp(bytes / std::max(1.0, m_most), 0.0, 1.0)));
    };
    for (std::size_t i = 0; i < gaps; ++i) {
        const float x0 = place(m_samples[i]);
        const float x1 = place(m_samples[i + 1]);
        const auto before = heldOf(m_samples[i], m_oursOnly);
        const auto after = heldOf(m_samples[i + 1], m_oursOnly);
        double low0 = 0;
        double low1 = 0;
        for (std::size_t area = 0; area < kAreas; ++area) {
            const double high0 = low0 + before[area];
            const double high1 = low1 + after[area];
            const auto colour = m_colours.value(static_cast<int>(area)).value<QColor>();
            const auto put = [&](float x, double bytes) {
                (point++)->set(x, height(bytes), static_cast<uchar>(colour.red()), static_cast<uchar>(colour.green()),
                               static_cast<uchar>(colour.blue()), 255);
            };
            put(x0, low0);
            put(x1, low1);
            put(x0, high0);
            put(x0, high0);
            put(x1, low1);
            put(x1, high1);
            low0 = high0;
            low1 = high1;
        }
    }
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

} // namespace orfeas::viewmodels
