#pragma once

#include "core/service/studio_service.h"
#include "tests/support/scripted_runner.h"

#include <memory>

namespace orfeas::tests {

/// A service whose jobs do what their names say (scripted_runner.h). A test adds what it looks at by deriving from it
/// and makes one anew for each case.
struct ScriptedService {
    explicit ScriptedService(service::ServiceOptions options = { 1, 1 }) : service(runner, options) { }

    jobs::JobId submit(const char* name) { return service.submit(named(name)); }

    const std::shared_ptr<ScriptedRunner> runner = std::make_shared<ScriptedRunner>();
    service::StudioService service;
};

} // namespace orfeas::tests
