using System.Globalization;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Matchers;
using IamCompliance.Assessment.Relations;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Predicates;

/// <summary>Holds when the number of related resources lies within bounds. From a population that was not read to its end nothing
/// follows.</summary>
internal sealed class RelatedNode(RelatedJoin join, Node? where, CompiledBounds bounds, string words) : Node
{
    private const int Shown = 20;

    public override string Text => $"related {join.Type}";

    public override string Words => words;

    protected override TraceKind Kind => TraceKind.All;

    protected override Truth Decide(in Scope scope, Trace? trace)
    {
        var population = scope.Account.Reading(join.Part);
        string? unknown = population.IsListed ? null : population.Cause;
        var keys = unknown is null ? join.KeysOf(scope, out unknown) : [];
        if (unknown is not null)
        {
            trace?.Add(Comparison(scope, $"unknown: {unknown}", Truth.Unknown, TraceKind.Comparison));
            return Truth.Unknown;
        }

        var tally = TallyOf(scope, keys);
        var truth = bounds.Hold(tally.Certain, tally.Possible);
        if (trace is not null)
            Explain(scope, tally, truth, trace);
        return truth;
    }

    // What counts depends on the related resources alone, so subjects of one key share the answer.
    private RelatedTally TallyOf(Scope scope, IReadOnlyList<string> keys) =>
        scope.Account.Tallies.GetOrAdd((this, string.Join('\n', keys)), _ => Count(scope, join.Find(scope.Account, keys), keys.Count > 0));

    private RelatedTally Count(in Scope scope, IReadOnlyList<Item> found, bool isNamed)
    {
        var account = scope.Account;
        var certain = 0;
        int? possible = join.Unplaced(account);
        foreach (var item in found)
        {
            var truth = where?.Evaluate(new Scope(account, item, item.Configuration), null) ?? Truth.True;
            certain += truth == Truth.True ? 1 : 0;
            possible += truth == Truth.False ? 0 : 1;
        }

        // Nothing equals what is not there, wherever it lies.
        var unseen = isNamed ? UnseenRelated.Find(join, account, scope.Item, join.TextsOf(scope), found) : null;
        return unseen is null || where?.Evaluate(unseen.Scope(account), null) == Truth.False
            ? new RelatedTally(found, certain, possible, null)
            : new RelatedTally(found, certain, null, unseen.Cause);
    }

    private void Explain(in Scope scope, RelatedTally tally, Truth truth, Trace trace)
    {
        var isTooFew = truth == Truth.False && bounds.Hold(int.MaxValue);
        var comparison = trace.Add(Comparison(scope, Observed(tally, truth), truth, isTooFew ? TraceKind.All : TraceKind.Comparison));
        if (where is null)
            return;
        foreach (var item in tally.Found.Take(Shown))
        {
            var name = item.ResourceName ?? item.ResourceId;
            var inside = comparison.Add(new Trace(TraceKind.All, $"{join.ShortType} {name}"));
            inside.Truth = where.Evaluate(new Scope(scope.Account, item, item.Configuration, $"{join.ShortType}[{name}]."), inside);
        }
    }

    private Trace Comparison(in Scope scope, string observed, Truth truth, TraceKind quantifier) =>
        new(TraceKind.Comparison, $"{scope.Prefix}{Text}: {Words}")
        {
            Path = $"{scope.Prefix}{Text}",
            Required = Words,
            Observed = observed,
            Part = join.Part,
            Quantifier = quantifier,
            Truth = truth,
        };

    private string Observed(RelatedTally tally, Truth truth)
    {
        var found = string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Found.Count} found{(where is null ? "" : $", {tally.Certain} of which match{(tally.Certain == 1 ? "es" : "")}")}"
        );
        return truth != Truth.Unknown ? found
            : tally.Cause is { } cause ? $"unknown: {found}, and {cause}"
            : string.Create(CultureInfo.InvariantCulture, $"unknown: {found} and {tally.Possible - tally.Certain} cannot be decided");
    }
}
