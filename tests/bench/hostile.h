#pragma once

#include <QString>

#include <vector>

namespace simpul::bench {

// Bundles that try to make their reader need much memory. All of them keep to the letter of the format; most are signed by a PC of the
// office "X", which the receiver trusts: a PC that was taken over, or a program gone wrong.
struct HostileBundle {
    QString what;
    QString file;
};
struct HostileSet {
    QString card; // of the office X
    std::vector<HostileBundle> bundles;
};
// Writes them into the folder, or finds them there. `quick`: smaller ones.
HostileSet makeHostile(const QString &folder, bool quick);

} // namespace simpul::bench
