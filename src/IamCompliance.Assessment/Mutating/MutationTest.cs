using System.Globalization;
using IamCompliance.Assessment.Cases;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Mutating;

/// <summary>Makes every mutant of a control, and looks whether a case of it fails: a case that never fails proves nothing.</summary>
public static class MutationTest
{
    /// <summary>Runs every mutant against the cases. Safe to call from several threads.</summary>
    /// <param name="control">The control.</param>
    /// <param name="cases">Its cases.</param>
    /// <param name="marks">What its author says of mutants that no case can notice.</param>
    /// <param name="types">The schemas of the resources; those that ship when null.</param>
    /// <param name="cancellationToken">Cancels between two mutants.</param>
    public static MutationReport Run(
        Control control,
        IEnumerable<ControlCase> cases,
        IReadOnlyList<EquivalentMutant> marks,
        ResourceTypeCatalog? types = null,
        CancellationToken cancellationToken = default
    )
    {
        var prepared = cases.Select(c => PreparedCase.Of(control, c, types ?? KnownResourceTypes.Catalog)).ToList();
        var failing = prepared.Select(c => CaseRunner.RunOnBoth(control, c)).Where(r => !r.Passed).ToList();
        var results = failing.Count > 0 ? [] : RunAll(control, prepared, marks, cancellationToken);
        return new MutationReport
        {
            Control = control,
            FailingCases = failing,
            Mutants = results,
            StaleMarks = failing.Count > 0 ? [] : [.. marks.Select(m => Judge(m, results)).OfType<StaleMark>()],
        };
    }

    private static List<MutantResult> RunAll(
        Control control,
        List<PreparedCase> cases,
        IReadOnlyList<EquivalentMutant> marks,
        CancellationToken cancellationToken
    )
    {
        var results = new List<MutantResult>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mutant in ControlMutations.Of(control))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var change = Distinct(mutant.Change, seen);
            var isNoticed = cases.Any(c => !CaseRunner.Run(mutant.Control, c).Passed);
            var reason = isNoticed ? null : marks.FirstOrDefault(m => m.Change == change)?.Reason;
            results.Add(
                new MutantResult(
                    change,
                    mutant.Span,
                    isNoticed ? MutantFate.Noticed
                        : reason is null ? MutantFate.Survived
                        : MutantFate.Equivalent,
                    reason
                )
            );
        }

        return results;
    }

    // The same words at another place of the control are another mistake.
    private static string Distinct(string change, Dictionary<string, int> seen)
    {
        var count = seen[change] = seen.GetValueOrDefault(change) + 1;
        return count == 1 ? change : $"{change} ({count.ToString(CultureInfo.InvariantCulture)})";
    }

    private static StaleMark? Judge(EquivalentMutant mark, List<MutantResult> results) =>
        results.FirstOrDefault(r => r.Change == mark.Change)?.Fate switch
        {
            null => new StaleMark(mark, "is no mutant of the control any more"),
            MutantFate.Noticed => new StaleMark(mark, "does not survive any more"),
            _ => null,
        };
}
