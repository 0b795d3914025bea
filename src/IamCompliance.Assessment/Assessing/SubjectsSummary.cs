using System.Globalization;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Says in one sentence how the subjects of a control came out, worst news first.</summary>
internal static class SubjectsSummary
{
    public static string Of(
        CompiledControl control,
        PopulationLedger ledger,
        List<SubjectResult> results,
        PartReading population,
        IReadOnlyList<UnseenResource> unseen
    )
    {
        if (!population.IsListed)
            return $"cannot be decided: {population.Cause}";
        if (unseen.Count == 0)
            return OfRead(control, ledger, results);
        var causes = Causes.Of(unseen.Select(u => u.Cause));
        return ledger.InScope == 0
            ? $"cannot be decided: {causes}"
            : $"{OfRead(control, ledger, results)}; others cannot be decided: {causes}";
    }

    public static string Empty(SubjectNoun nouns, int read) =>
        read switch
        {
            0 => $"there are no {nouns.Many}",
            1 => $"the only {nouns.One} is out of scope",
            _ => string.Create(CultureInfo.InvariantCulture, $"none of {read} {nouns.Many} is in scope"),
        };

    // Who was left out for a reason is the answer to why nobody is in scope.
    private static string Empty(SubjectNoun nouns, PopulationLedger ledger)
    {
        var reasons = ledger.Exclusions.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Count} excluded: {e.Reason}"));
        return string.Join("; ", reasons.Prepend(Empty(nouns, ledger.Read)));
    }

    private static string OfRead(CompiledControl control, PopulationLedger ledger, List<SubjectResult> results)
    {
        if (ledger.InScope == 0)
            return Empty(control.Nouns, ledger);
        if (ledger.Pass == ledger.InScope)
            return ledger.Pass == 1 ? $"1 {control.Nouns.One} passes" : $"all {control.Nouns.Count(ledger.Pass)} pass";

        var expired = results.Count(r => r.Outcome == Outcome.WaiverExpired);
        var clauses = new List<string>();
        Add(clauses, ledger.Fail - expired, "fails", "fail");
        Add(clauses, expired, "fails under a waiver that has expired", "fail under waivers that have expired");
        Add(clauses, ledger.Error, "cannot be decided", "cannot be decided");
        Add(clauses, ledger.Waived, "fails under a waiver in force", "fail under waivers in force");
        clauses[0] = clauses[0].Insert(clauses[0].IndexOf(' ', StringComparison.Ordinal), $" of {control.Nouns.Count(ledger.InScope)}");
        var sentence = string.Join(", ", clauses);
        return ledger.Error == 0
            ? sentence
            : $"{sentence}: {Causes.Of(results.Where(r => r.Outcome == Outcome.Error).SelectMany(r => r.Reasons))}";
    }

    private static void Add(List<string> clauses, int number, string one, string many)
    {
        if (number > 0)
            clauses.Add(string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}"));
    }
}
