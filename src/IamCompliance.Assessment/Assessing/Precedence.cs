namespace IamCompliance.Assessment.Assessing;

/// <summary>Decides the outcome of a control from those of its subjects: the worst news first.</summary>
internal static class Precedence
{
    public static Outcome Of(IEnumerable<Outcome> subjects, bool isPopulationProven)
    {
        var seen = new HashSet<Outcome>(subjects);
        if (seen.Contains(Outcome.Fail))
            return Outcome.Fail;
        if (seen.Contains(Outcome.WaiverExpired))
            return Outcome.WaiverExpired;
        if (seen.Contains(Outcome.Error) || !isPopulationProven)
            return Outcome.Error;
        if (seen.Contains(Outcome.Waived))
            return Outcome.Waived;
        return seen.Contains(Outcome.Pass) ? Outcome.Pass : Outcome.NotApplicable;
    }
}
