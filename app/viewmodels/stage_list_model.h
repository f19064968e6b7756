#pragma once

#include "core/service/studio_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <optional>

namespace orfeas::viewmodels {

/// The four beads of the stage strip for one job. \thread GUI
class StageListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.selection.stages")

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "Voxels"
        AvailableRole, ///< bool: its mesh exists
        RunningRole, ///< bool: it is being made now
        FractionRole, ///< double 0..1 of making it; 1 once there
        DetailRole, ///< QString "0.31 s, 12,408 triangles", empty before
    };

    explicit StageListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows `job`, or nothing; `results` by stage.
    void show(const std::optional<jobs::JobSnapshot>& job,
              const std::array<service::StageResultPtr, kStages.size()>& results);

    void retranslate(); ///< all words again, in another language

private:
    struct Bead {
        bool available = false;
        bool running = false;
        double fraction = 0;
        QString detail;
        friend bool operator==(const Bead&, const Bead&) = default;
    };
    std::array<Bead, kStages.size()> m_beads;
};

} // namespace orfeas::viewmodels
