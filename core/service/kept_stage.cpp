#include "core/service/kept_stage.h"

#include "core/asset/packed_mesh.h"

namespace orfeas::service {

Result<jobs::StageResult> keptStage(library::Library& library, const std::string& uid, Stage stage)
{
    auto kept = library.stage(uid, stage);
    if (!kept)
        return kept.error();
    auto mesh = asset::unpackMesh(kept->content.view());
    if (!mesh)
        return mesh.error();
    kept->result.mesh = std::make_shared<const mesh::Mesh>(std::move(*mesh));
    return std::move(kept->result);
}

} // namespace orfeas::service
