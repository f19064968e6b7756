#pragma once

#include "core/image/decode.h"
#include "core/image/picture_header.h"
#include "core/image/source_file.h"

#include <QByteArray>
#include <QImage>
#include <QImageIOHandler>

/// What the decoders of this folder share; included by its .cpp files only.
namespace orfeas::image {

// All poll `context` while they read.
/// PNG, JPEG, TIFF, BMP and GIF, turned upright. \param enough  as decode()  \error InvalidInput, OutOfMemory
Result<Picture> decodeWithQt(const SourceFile& file, const PictureHeader& header, int enough,
                             const JobContext& context);
/// The pixels of a JPEG as stored, RGBA8888; four inks come as colours. Not by Qt, which cannot be stopped inside one.
/// \param enough  px: shrunk to a half, a quarter or an eighth where its longest side stays at least this; 0: never
/// \error InvalidInput  broken, cut  \error Cancelled
Result<QImage> readJpeg(const SourceFile& file, int enough, const JobContext& context);
/// The primary picture of a HEIF container. \error InvalidInput, TooLarge, UnsupportedFormat
Result<Picture> decodeHeic(const SourceFile& file, const JobContext& context);
/// The picture, or the first of an animation on a clear canvas. Not by Qt, which cannot be stopped inside one.
/// \error InvalidInput, OutOfMemory, Cancelled
Result<Picture> decodeWebP(const SourceFile& file, const JobContext& context);
/// R, G, B, A or Y of the first part; linear light to sRGB, not-a-number to 0, above 1 clipped. \error InvalidInput
Result<Picture> decodeExr(const SourceFile& file, const PictureHeader& header, const JobContext& context);

/// The colour profile bytes inside a JPEG or PNG file; empty where there is none or it does not unpack.
QByteArray embeddedProfile(const SourceFile& file, const PictureHeader& header);

/// Mirrored and turned as the file wishes: mirror and flip first, then a quarter turn clockwise. \error Cancelled
Result<Image> turned(Image image, QImageIOHandler::Transformations turn, const JobContext& context);

/// Copies `source` to 8-bit sRGB with straight alpha. Its own colour space counts first, then `profile` (ICC bytes,
/// for kinds that Qt does not read: grey and table-based ones); without either it is taken as sRGB.
/// Works in bands on the context's threads and polls it between them. \error Cancelled
Result<Image> toSrgb(const QImage& source, const QByteArray& profile, bool grey, std::vector<std::string>& notes,
                     const JobContext& context);

} // namespace orfeas::image
