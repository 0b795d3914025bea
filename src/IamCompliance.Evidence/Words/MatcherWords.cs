using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Evidence.Words;

/// <summary>Says in words what a matcher demands of a value.</summary>
internal sealed class MatcherWords(OperandWords operands, Func<Predicate, string> predicate)
{
    private static readonly Dictionary<string, string> Phrases = new(StringComparer.Ordinal)
    {
        ["equals"] = "is",
        ["notEquals"] = "is not",
        ["in"] = "is one of",
        ["notIn"] = "is none of",
        ["atLeast"] = "is at least",
        ["atMost"] = "is at most",
        ["greaterThan"] = "is greater than",
        ["lessThan"] = "is less than",
        ["before"] = "is before",
        ["after"] = "is after",
        ["like"] = "is like",
        ["matches"] = "matches",
        ["startsWith"] = "starts with",
        ["endsWith"] = "ends with",
        ["contains"] = "contains",
        ["any"] = "has an element where",
        ["all"] = "has only elements where",
        ["none"] = "has no element where",
        ["count"] = "counts",
        ["containsAll"] = "contains all of",
        ["subsetOf"] = "holds nothing but",
        ["keys"] = "has keys, a list that",
        ["inCidr"] = "lies in",
        ["matchesEvents"] = "matches as a filter",
        ["ignoresEvents"] = "ignores as a filter",
        ["grants"] = "grants",
        ["denies"] = "denies",
        ["can"] = "allows",
        ["wholeServices"] = "allows all actions of a list of services that",
        ["escalationMethods"] = "allows a list of escalation methods that",
    };

    /// <summary>Decides whether there are words for a matcher, so that a new one is not forgotten here.</summary>
    public static bool Knows(string matcher) =>
        matcher
            is "within"
                or "olderThan"
                or "remains"
                or "exists"
                or "empty"
                or "isAdministrator"
                or "grantsEverything"
                or "grantsPublicAccess"
                or "findings"
        || Phrases.ContainsKey(matcher);

    /// <summary>Says what the value must be: <c>is no older than 90 days</c>.</summary>
    public string Of(MatcherUse use) =>
        (use.Name, use.Argument) switch
        {
            ("within", OperandArgument age) => $"is no older than {operands.Of(age.Operand)}",
            ("olderThan", OperandArgument age) => $"is older than {operands.Of(age.Operand)}",
            ("remains", OperandArgument time) => $"lies at least {operands.Of(time.Operand)} ahead",
            ("exists", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral { Value: var wanted } } }) => wanted
                ? "exists"
                : "does not exist",
            ("empty", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral { Value: var wanted } } }) => wanted
                ? "is empty"
                : "is not empty",
            ("isAdministrator", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral { Value: var wanted } } }) =>
                $"{(wanted ? "allows" : "does not allow")} every action on every resource",
            ("grantsEverything", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral { Value: var wanted } } }) =>
                $"{(wanted ? "grants" : "does not grant")} every action on every resource by its statements, "
                    + "whatever is denied beside them",
            ("grantsPublicAccess", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral { Value: var wanted } } }) =>
                $"{(wanted ? "lets" : "does not let")} anyone in",
            ("findings", ElementMatchersArgument nested) =>
                $"has a list of findings that {string.Join(" and ", nested.Matchers.Select(Of))}",
            ("wholeServices" or "escalationMethods" or "keys", ElementMatchersArgument nested) =>
                $"{Phrases[use.Name]} {string.Join(" and ", nested.Matchers.Select(Of))}",
            _ => $"{Phrases.GetValueOrDefault(use.Name, use.Name)} {Argument(use.Argument)}",
        };

    private string Question(AccessArgument access)
    {
        var keys = access.ConditionKeys.Count == 0 ? "" : $", conditions on {List(access.ConditionKeys)} apart";
        var levels = access.Levels.Count == 0 ? "" : $" whose access level is {string.Join(" or ", access.Levels)}";
        return $"{(access.IsEveryAction ? "every" : "some")} action of {List(access.Actions)}{levels} on "
            + $"{(access.IsEveryResource ? "every" : "some")} resource of {List(access.Resources)}{When(access)}{keys}";
    }

    private static string When(AccessArgument access) =>
        access.When.Count == 0 ? "" : $" when {string.Join(" and ", access.When.Select(w => When(w.Key, w.Values)))}";

    private static string When(string key, IReadOnlyList<string> values) =>
        values.Count == 0 ? $"{key} is missing" : $"{key} is {string.Join(", ", values)}";

    private string List(IEnumerable<Operand> several) => string.Join(", ", several.Select(operands.Of));

    private string Argument(MatcherArgument argument) =>
        argument switch
        {
            OperandArgument one => operands.Of(one.Operand),
            OperandsArgument several => string.Join(", ", several.Operands.Select(operands.Of)),
            ElementMatchersArgument elements => string.Join(" and ", elements.Matchers.Select(m => $"it {Of(m)}")),
            ElementPredicateArgument elements => $"({predicate(elements.Predicate)})",
            BoundsArgument bounds => operands.Of(bounds.Bounds),
            AccessArgument access => Question(access),
            EventsArgument events => string.Join(
                ", ",
                events.Sources.Select(s => s.Name is null ? $"the event {s.Events[0].Name}" : $"the {s.Events.Count} events of {s.Name}")
            ),
            _ => throw new NotSupportedException($"No words for {argument.GetType().Name}."),
        };
}
