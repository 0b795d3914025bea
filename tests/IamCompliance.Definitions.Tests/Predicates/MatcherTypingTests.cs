using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Tests.Predicates;

public sealed class MatcherTypingTests
{
    private static readonly Dictionary<string, PropertyType> Types = new()
    {
        ["string"] = PropertyType.String,
        ["number"] = PropertyType.Number,
        ["boolean"] = PropertyType.Boolean,
        ["timestamp"] = PropertyType.Timestamp,
        ["duration"] = PropertyType.Duration,
        ["texts"] = PropertyType.ListOf(PropertyType.String),
        ["objects"] = PropertyType.ListOf(PropertyType.ObjectOf(new Property("a", PropertyType.String, "p", "A."))),
        ["object"] = PropertyType.ObjectOf(new Property("a", PropertyType.String, "p", "A.")),
        ["map"] = PropertyType.Map,
        ["document"] = PropertyType.PolicyDocument,
        ["trust"] = PropertyType.DocumentOf(DocumentRole.Trust),
        ["access"] = PropertyType.AccessOf(new Property("a", PropertyType.Boolean, "p", "A.")),
        ["text-or-texts"] = PropertyType.OneOrList(PropertyType.String),
        ["object-or-objects"] = PropertyType.OneOrList(PropertyType.ObjectOf(new Property("a", PropertyType.String, "p", "A."))),
    };

    private const string Plain = "string number boolean timestamp duration";
    private const string Lists = "texts objects text-or-texts object-or-objects";

    public static TheoryData<string, string> Table() =>
        new()
        {
            { "equals", Plain + " text-or-texts" },
            { "notEquals", Plain + " text-or-texts" },
            { "in", "string number text-or-texts" },
            { "notIn", "string number text-or-texts" },
            { "atLeast", "number duration" },
            { "atMost", "number duration" },
            { "greaterThan", "number duration" },
            { "lessThan", "number duration" },
            { "before", "timestamp" },
            { "after", "timestamp" },
            { "within", "timestamp" },
            { "olderThan", "timestamp" },
            { "remains", "timestamp" },
            { "like", "string text-or-texts" },
            { "matches", "string text-or-texts" },
            { "startsWith", "string text-or-texts" },
            { "endsWith", "string text-or-texts" },
            { "contains", "string texts text-or-texts" },
            { "exists", Plain + " texts objects object map document trust access text-or-texts object-or-objects" },
            { "empty", "string texts objects object map document trust access text-or-texts object-or-objects" },
            { "any", Lists },
            { "all", Lists },
            { "none", Lists },
            { "count", Lists },
            { "containsAll", "texts text-or-texts" },
            { "subsetOf", "texts text-or-texts" },
            { "keys", "map" },
            { "inCidr", "string text-or-texts" },
            { "matchesEvents", "string text-or-texts" },
            { "ignoresEvents", "string text-or-texts" },
            { "grants", "document trust" },
            { "denies", "document trust" },
            { "isAdministrator", "document" },
            { "grantsEverything", "document" },
            { "grantsPublicAccess", "trust" },
            { "findings", "document trust" },
            { "wholeServices", "document" },
            { "escalationMethods", "document" },
            { "can", "access" },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_matcher_applies_to_exactly_these_types(string matcher, string types)
    {
        var accepted = Types.Where(t => MatcherTable.Find(matcher)!.Accepts(t.Value)).Select(t => t.Key);

        Assert.Equal(types.Split(' '), accepted);
    }

    [Fact]
    public void The_table_names_every_matcher() => Assert.Equal(MatcherTable.Names, Table().Select(row => (string)row[0]));
}
