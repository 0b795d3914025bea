using CsCheck;
using IamCompliance.Assessment.Tests.Building;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;
using static IamCompliance.Assessment.Tests.Building.Given;

namespace IamCompliance.Assessment.Tests.Properties;

/// <summary>Makes random controls on users, and random accounts that hold for each property anything from nothing to nonsense.</summary>
internal static class Arbitrary
{
    /// <summary>The parts that the random controls rest on.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [PartIds.AuthorizationDetails, PartIds.CredentialReport, PartIds.VirtualMfaDevices];

    public static Gen<Item[]> Users { get; } =
        Gen.Select(User(), Pick.Of<string[]>([], [], [], [PartIds.CredentialReport]))
            .Array[0, 6]
            .Select(users => users.Select((u, i) => Resource($"user-{i}", u.Item1) with { UnreadParts = u.Item2 }).ToArray());

    public static Gen<ControlBuilder> Controls { get; } =
        Gen.Select(Predicate(3), Predicate(2).Null(), Gen.Bool, Gen.Bool, KeyPredicate(2), KeyPredicate(1).Null())
            .Select(
                (demand, where, isForbidden, isEach, keyDemand, keyWhere) =>
                    new ControlBuilder
                    {
                        Each = isEach ? "accessKeys" : null,
                        Where = isEach ? keyWhere : where,
                        Require =
                            isForbidden ? null
                            : isEach ? keyDemand
                            : demand,
                        Forbid = isForbidden
                            ? isEach
                                ? keyDemand
                                : demand
                            : null,
                    }
            );

    public static Gen<ControlBuilder> Counts { get; } =
        Gen.Select(Predicate(2).Null(), Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool)
            .Select(
                (where, least, room, isOpen) =>
                    new ControlBuilder
                    {
                        Where = where,
                        Count = new CountBounds(
                            new LiteralOperand(Number(least)),
                            isOpen ? null : new LiteralOperand(Number(least + room))
                        ),
                    }
            );

    public static Gen<Predicate> Predicate(int depth) => Compose(depth, Leaf());

    private static Gen<Predicate> KeyPredicate(int depth) => Compose(depth, KeyLeaf());

    private static Gen<Predicate> Compose(int depth, Gen<Predicate> leaf)
    {
        if (depth == 0)
            return leaf;
        var inner = Compose(depth - 1, leaf);
        var several = inner.Array[1, 3];
        return Gen.Frequency(
            (3, leaf),
            (1, several.Select(p => (Predicate)AllOf(p))),
            (1, several.Select(p => (Predicate)AnyOf(p))),
            (1, several.Select(p => (Predicate)NoneOf(p))),
            (1, inner.Select(p => (Predicate)Not(p)))
        );
    }

    private static Gen<Predicate> Leaf() =>
        Gen.OneOf(
            Pick.Of("equals", "notEquals", "startsWith", "like").Select(m => (Predicate)Given.User("path", m, Text("/a"))),
            Gen.Select(Pick.Of("mfaActive", "passwordEnabled"), Gen.Bool).Select((p, b) => (Predicate)Given.User(p, "equals", Boolean(b))),
            Gen.Select(Pick.Of("createDate", "passwordLastUsed"), Pick.Of("within", "olderThan", "remains"))
                .Select((p, m) => (Predicate)Given.User(p, m, Days(90))),
            Gen.Select(Pick.Of("path", "groupList", "accessKeys", "passwordLastUsed"), Pick.Of("exists", "empty"), Gen.Bool)
                .Select((p, m, b) => (Predicate)Given.User(p, m, Boolean(b))),
            Pick.Of("any", "all", "none")
                .Select(q =>
                    (Predicate)Given.User("groupList", q, new ElementMatchersArgument([Use("equals", PropertyType.String, One(Text("a")))]))
                ),
            Gen.Select(Pick.Of("any", "all", "none"), KeyLeaf())
                .Select((q, p) => (Predicate)Given.User("accessKeys", q, new ElementPredicateArgument(p))),
            Gen.Int[0, 2]
                .Select(n =>
                    (Predicate)
                        Given.User("virtualMfaDevices", "count", new BoundsArgument(new CountBounds(null, new LiteralOperand(Number(n)))))
                )
        );

    private static Gen<Predicate> KeyLeaf() =>
        Gen.OneOf(
            Pick.Of("equals", "notEquals").Select(m => (Predicate)Key("status", m, Text("Active"))),
            Pick.Of("within", "olderThan").Select(m => (Predicate)Key("createDate", m, Days(90)))
        );

    private static Gen<string> User() =>
        Gen.Select(
            Property("path", "\"/a\"", "\"/b\"", "\"\"", "7"),
            Property("mfaActive", "true", "false", "\"yes\""),
            Property("passwordEnabled", "true", "false", "null"),
            Gen.Select(
                Property("createDate", "\"2026-01-01T00:00:00Z\"", "\"2020-01-01T00:00:00Z\"", "\"?\""),
                Property("passwordLastUsed", "\"2026-01-01T00:00:00Z\"", "\"2030-01-01T00:00:00Z\"", "0"),
                (a, b) => a + b
            ),
            Property("groupList", "[]", "[\"a\"]", "[\"a\",\"b\"]", "[\"b\",1]", "\"a\""),
            Gen.Select(
                Property(
                    "accessKeys",
                    "[]",
                    """[{"slot":"1","status":"Active","createDate":"2026-01-01T00:00:00Z"},{"slot":"2","status":"Inactive"}]""",
                    """[{"slot":"1","status":1}]""",
                    """[{"slot":"1","status":"Active"},{"slot":"1"}]""",
                    "{}"
                ),
                Property("virtualMfaDevices", "[]", "[{}]", "[{},{}]"),
                (a, b) => a + b
            ),
            (a, b, c, d, e, f) => "{" + (a + b + c + d + e + f).TrimEnd(',') + "}"
        );

    private static Gen<string> Property(string name, params string[] values) =>
        Pick.Of([.. values, ""]).Select(v => v.Length == 0 ? "" : $"\"{name}\":{v},");
}
