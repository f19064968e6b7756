#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace orfeas::tensor {

/// A file inside a ZIP archive that lies there as it is.
struct ZipRecord {
    std::string_view name; ///< a part of the archive's bytes, as are those below
    std::uint64_t begin = 0; ///< bytes of the archive
    std::uint64_t end = 0;
    std::uint32_t crc = 0; ///< what the directory says, not checked
};

/// The records of a ZIP archive by its central directory, in the order of names. Stricter than ZIP: nothing may lie
/// before the first record or behind the directory's end, every record is stored, its local header agrees with the
/// directory, no two share bytes, and no name twice or leading out of the folder. \error InvalidInput  names the record
/// and the rule \error TooLarge  over kMaxTensors records and some \source PKWARE APPNOTE 6.3.10,
/// sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3
Result<std::vector<ZipRecord>> readZipRecords(std::string_view archive);

/// The record's bytes. \error InvalidInput  their CRC-32 is another than the directory says
Result<std::string_view> checkedRecord(std::string_view archive, const ZipRecord& record);

} // namespace orfeas::tensor
