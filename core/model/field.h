#pragma once

#include "core/model/value.h"

#include <functional>
#include <type_traits>
#include <vector>

namespace simpul {

// One possible value of a choice field. The code travels in bundles for decades; the label is only shown.
struct Choice {
    const char *code;
    const char *label; // English source, QT_TRANSLATE_NOOP("Entity", ...)
};

// What is true of a field. Facts only: behaviour is a function with a name, layout belongs to a form.
struct FieldFacts {
    const char *label = "";            // English source, QT_TRANSLATE_NOOP("Entity", ...)
    bool required = false;             // before a draft is handed in; a draft needs only its title
    bool searchable = false;           // its words are in the search index
    bool longText = false;             // several lines, light Markdown
    std::vector<Choice> choices = {};  // makes it a choice
    double least = -9e15;              // of a number
    double most = 9e15;
    bool whole = false;                // no fraction
    int shortest = 0;                  // characters of a text
    int longest = 60000;
};

// A field of an entity type or a column of a table: its name in the log, its facts, and how to reach it in the struct.
struct Field {
    std::string name;
    FieldKind kind = FieldKind::Text;
    FieldFacts facts;
    std::string target;         // of links: the entity type, empty = any
    std::vector<Field> columns; // of tables
    std::function<QVariant(const void *)> get;
    std::function<void(void *, const QVariant &)> set;

    QString label() const; // translated
    QString choiceLabel(const QString &code) const;
    bool hasChoice(const QString &code) const;
    bool isMulti() const { return kind == FieldKind::Tags || kind == FieldKind::LinkList || kind == FieldKind::Table; }
};

struct AnyEntity {
    static constexpr auto entityName = "";
};

namespace detail {

template <typename M>
struct Member; // kind, to and from QVariant of a member's C++ type

template <FieldKind K, typename M>
struct PlainMember {
    static constexpr FieldKind kind = K;
    static QVariant get(const M &member) { return QVariant::fromValue(member); }
    static void set(M &member, const QVariant &value) { member = value.value<M>(); }
    static void describe(Field &) {}
};
template <FieldKind K, typename M>
struct OptionalMember {
    static constexpr FieldKind kind = K;
    static QVariant get(const std::optional<M> &member) { return member ? QVariant::fromValue(*member) : QVariant(); }
    static void set(std::optional<M> &member, const QVariant &value)
    {
        member = value.isValid() ? std::optional<M>(value.value<M>()) : std::nullopt;
    }
    static void describe(Field &) {}
};
template <> struct Member<QString> : PlainMember<FieldKind::Text, QString> {};
template <> struct Member<Decimal> : PlainMember<FieldKind::Number, Decimal> {};
template <> struct Member<QDate> : PlainMember<FieldKind::Date, QDate> {};
template <> struct Member<QDateTime> : PlainMember<FieldKind::DateTime, QDateTime> {};
template <> struct Member<std::optional<Seconds>> : OptionalMember<FieldKind::Duration, Seconds> {};
template <> struct Member<std::optional<bool>> : OptionalMember<FieldKind::Flag, bool> {};
template <> struct Member<QStringList> : PlainMember<FieldKind::Tags, QStringList> {};
template <> struct Member<FileRef> : PlainMember<FieldKind::Attachment, FileRef> {};

template <typename E>
struct Member<Id<E>> {
    static constexpr FieldKind kind = FieldKind::Link;
    static QVariant get(const Id<E> &member) { return member.isNull() ? QVariant() : QVariant::fromValue(member.uuid); }
    static void set(Id<E> &member, const QVariant &value) { member.uuid = value.value<Uuid>(); }
    static void describe(Field &field) { field.target = E::entityName; }
};
template <typename E>
struct Member<QList<Id<E>>> {
    static constexpr FieldKind kind = FieldKind::LinkList;
    static QVariant get(const QList<Id<E>> &member)
    {
        QList<Uuid> ids;
        for (const Id<E> &id : member)
            ids << id.uuid;
        return QVariant::fromValue(ids);
    }
    static void set(QList<Id<E>> &member, const QVariant &value)
    {
        member.clear();
        for (const Uuid &id : value.value<QList<Uuid>>())
            member << Id<E>{id};
    }
    static void describe(Field &field) { field.target = E::entityName; }
};
// A table: Row is a struct with `QString element` and a static `columns()`.
template <typename Row>
    requires requires { Row::columns(); }
struct Member<QList<Row>> {
    static constexpr FieldKind kind = FieldKind::Table;
    static QVariant get(const QList<Row> &member)
    {
        QList<TableRow> rows;
        for (const Row &row : member) {
            TableRow &out = rows.emplace_back(TableRow{row.element, {}});
            for (const Field &column : Row::columns())
                out.cells.insert(QString::fromStdString(column.name), column.get(&row));
        }
        return QVariant::fromValue(rows);
    }
    static void set(QList<Row> &member, const QVariant &value)
    {
        member.clear();
        for (const TableRow &in : value.value<QList<TableRow>>()) {
            Row &row = member.emplace_back();
            row.element = in.element;
            for (const Field &column : Row::columns())
                column.set(&row, in.cells.value(QString::fromStdString(column.name)));
        }
    }
    static void describe(Field &field) { field.columns = Row::columns(); }
};

} // namespace detail

// Describes one member: its kind follows from its C++ type (and from `longText` or `choices`).
template <typename E, typename M>
Field field(const char *name, M E::*member, FieldFacts facts)
{
    using Access = detail::Member<M>;
    Field out;
    out.name = name;
    out.kind = !facts.choices.empty() ? FieldKind::Choice : facts.longText ? FieldKind::LongText : Access::kind;
    out.facts = std::move(facts);
    out.get = [member](const void *entity) { return Access::get(static_cast<const E *>(entity)->*member); };
    out.set = [member](void *entity, const QVariant &value) { Access::set(static_cast<E *>(entity)->*member, value); };
    Access::describe(out);
    return out;
}

} // namespace simpul
