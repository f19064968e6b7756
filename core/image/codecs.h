#pragma once

#include "core/image/decode.h"
#include "core/image/picture_header.h"
#include "core/image/source_file.h"

#include <QByteArray>
#include <QImage>

/// What the decoders of this folder share; included by its .cpp files only.
namespace orfeas::image {

// All poll `context` while they read; WebP, whose library wants the whole file at once, only afterwards.
/// PNG, JPEG, WebP, TIFF, BMP and GIF, turned upright. \error InvalidInput, OutOfMemory
Result<Picture> decodeWithQt(const SourceFile& file, const PictureHeader& header, const JobContext& context);
/// The primary picture of a HEIF container. \error InvalidInput, TooLarge, UnsupportedFormat
Result<Picture> decodeHeic(const SourceFile& file, const JobContext& context);
/// R, G, B, A or Y of the first part; linear light to sRGB, not-a-number to 0, above 1 clipped. \error InvalidInput
Result<Picture> decodeExr(const SourceFile& file, const PictureHeader& header, const JobContext& context);

/// The colour profile bytes inside a JPEG or PNG file; empty where there is none or it does not unpack.
QByteArray embeddedProfile(const SourceFile& file, const PictureHeader& header);

/// Copies `source` to 8-bit sRGB with straight alpha. Its own colour space counts first, then `profile` (ICC bytes,
/// for kinds that Qt does not read: grey and table-based ones); without either it is taken as sRGB.
/// Works in bands and polls `context` between them. \error Cancelled
Result<Image> toSrgb(const QImage& source, const QByteArray& profile, bool grey, std::vector<std::string>& notes,
                     const JobContext& context);

} // namespace orfeas::image
