using IamCompliance.Assessment.Outcomes;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Controls;
using IamCompliance.State.Importing;
using IamCompliance.State.RoundTrips;

namespace IamCompliance.Assessment.Cases;

/// <summary>Judges a case a second time, where controls are used: on its account as an export, an import and a state file make
/// it.</summary>
internal sealed class RecordedCase(Control control, PreparedCase prepared)
{
    /// <summary>Says what is wrong with a case although it comes out as its author expects; null when nothing is.</summary>
    /// <param name="direct">How it came out on the account as the case gives it.</param>
    public string? Judge(ControlResult direct)
    {
        var @case = prepared.Case;
        var problem = (FindDifference(direct), @case.Hypothetical) switch
        {
            ({ } difference, null) => $"on a recorded account the case comes out differently:\n  {difference}",
            (null, { }) => "the case is marked as hypothetical, and a recorded account can be like this: take the mark away",
            _ => null,
        };
        return problem is null ? null : $"{@case.Control}: {@case.Name} {@case.Span}\n  {problem}";
    }

    /// <summary>Words how the case comes out otherwise there; null when it comes out the same.</summary>
    public string? FindDifference(ControlResult direct)
    {
        RoundTripResult recorded;
        try
        {
            recorded = prepared.Recorded;
        }
        catch (ImportException e)
        {
            return $"no account can be like this: {e.Message}";
        }

        var result = CaseRunner.Assess(control, prepared.Case, new AccountView(recorded.State));
        var isListRead = prepared.Account.State.GetPart(control.Resource.Part).IsProven;
        var comparison = new RecordedComparison(new RecordedNames(recorded, control.Resource.Name), isListRead);
        var lines = comparison.Differences(direct, result).Concat(new LostValues(prepared, recorded).Find()).ToList();
        return lines.Count == 0 ? null : string.Join("\n  ", lines);
    }
}
