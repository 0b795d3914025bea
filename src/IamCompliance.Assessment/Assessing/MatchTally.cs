namespace IamCompliance.Assessment.Assessing;

/// <summary>Counts who satisfies a control's <c>where</c>: for certain, and perhaps.</summary>
/// <param name="Read">How many were read.</param>
/// <param name="Certain">How many do.</param>
/// <param name="Possible">How many may; null when a list that nobody could read leaves it open.</param>
/// <param name="Unknown">Those of whom nobody can say.</param>
internal sealed record MatchTally(int Read, int Certain, int? Possible, IReadOnlyList<Subject> Unknown)
{
    public static MatchTally Of(List<Subject> population, SubjectEvaluator evaluator)
    {
        var certain = 0;
        var isOpen = false;
        var unknown = new List<Subject>();
        foreach (var subject in population)
        {
            switch (evaluator.IsInScope(subject))
            {
                case Truth.True:
                    certain++;
                    break;
                case Truth.Unknown:
                    unknown.Add(subject);
                    isOpen |= subject.UnreadList is not null;
                    break;
            }
        }

        return new MatchTally(population.Count, certain, isOpen ? null : certain + unknown.Count, unknown);
    }
}
