#include "app/cli/failure.h"

#include "app/cli/exit_code.h"

#include <cstdio>

namespace orfeas::cli {

int failed(const Error& error)
{
    std::fputs((error.message + "\n").c_str(), stderr);
    return error.code == ErrorCode::Cancelled ? CancelledByUser : SomeFailed;
}

} // namespace orfeas::cli
