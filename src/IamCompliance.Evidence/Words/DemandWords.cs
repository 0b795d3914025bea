using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Predicates.Words;

namespace IamCompliance.Evidence.Words;

/// <summary>Says in words whom a control looks at and what it demands of them.</summary>
internal static class DemandWords
{
    /// <summary>Says who is looked at: <c>each element of accessKeys of every AWS::IAM::User</c>.</summary>
    public static string Population(BoundControl bound)
    {
        var control = bound.Control;
        return control.Each is { } each
            ? $"each element of {each.Text} of every {control.Resource.Name}"
            : $"every {control.Resource.Name}";
    }

    /// <summary>Says who of them is in scope; null for everybody.</summary>
    public static string? Scope(BoundControl bound)
    {
        var words = WordsOf(bound);
        var where = bound.Control.Where is { } scope ? words.Of(scope) : null;
        var unless = bound.Control.Unless is { } apart ? $"unless {words.Of(apart)}" : null;
        var exclusions = bound.Control.Exclusions.Select(e => $"unless {words.Of(e.Where)} ({e.Reason})");
        var all = new[] { where, unless }.OfType<string>().Concat(exclusions).ToList();
        return all.Count == 0 ? null : string.Join("; ", all);
    }

    /// <summary>Says what is demanded.</summary>
    public static string Demand(BoundControl bound)
    {
        var predicates = WordsOf(bound);
        var orElse = bound.Control.FailsWhenEmpty ? ", and somebody is in scope" : "";
        return bound.Control.Demand switch
        {
            RequireDemand require => $"holds for each: {predicates.Of(require.Predicate)}{orElse}",
            ForbidDemand forbid => $"holds for none: {predicates.Of(forbid.Predicate)}{orElse}",
            RequireCountDemand count => $"the number in scope{(count.IsPerRegion ? " in each region that was read" : "")} is "
                + predicates.Operands.Of(count.Bounds),
            var other => throw new NotSupportedException($"No words for {other.GetType().Name}."),
        };
    }

    // Parameters are named beside their values: who reads the demand may want to change them.
    private static PredicateWords WordsOf(BoundControl bound) =>
        new(new OperandWords(name => bound.Parameters.FirstOrDefault(p => p.Parameter.Name == name)?.Value, namesParameters: true));
}
