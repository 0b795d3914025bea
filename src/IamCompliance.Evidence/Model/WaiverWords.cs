using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Model;

/// <summary>Words what is wrong with a waiver, the same in every format and on the command line.</summary>
public static class WaiverWords
{
    /// <summary>Gets the words.</summary>
    public static string Of(WaiverProblem problem) =>
        problem switch
        {
            WaiverProblem.Overlapping => "overlapping",
            WaiverProblem.TooWide => "wider than needed",
            WaiverProblem.NotYetInForce => "not yet in force",
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "No words."),
        };
}
