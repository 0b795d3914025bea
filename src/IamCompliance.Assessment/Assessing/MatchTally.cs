using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Counts who satisfies a control's <c>where</c>: for certain, and perhaps.</summary>
/// <param name="Read">How many were read.</param>
/// <param name="Certain">How many do.</param>
/// <param name="Possible">How many may; null when a list that nobody could read leaves it open.</param>
/// <param name="Unknown">Those of whom nobody can say.</param>
internal sealed record MatchTally(int Read, int Certain, int? Possible, IReadOnlyList<Subject> Unknown)
{
    /// <summary>Gets how many satisfy it, or may, of whom nobody knows the region.</summary>
    public int Strays { get; private init; }

    /// <summary>Gets those that nobody read and that may satisfy it.</summary>
    public IReadOnlyList<UnseenResource> Unseen { get; private init; } = [];

    /// <summary>Counts in those that nobody read: there may be any number of them.</summary>
    public MatchTally WithUnseen(IReadOnlyList<UnseenResource> unseen) =>
        unseen.Count == 0 ? this : this with { Possible = null, Unseen = unseen };

    /// <summary>Counts in those of whom nobody knows whether they belong here: perhaps, never for certain.</summary>
    public MatchTally WithStrays(MatchTally strays) =>
        this with
        {
            Possible = Possible is { } known && strays.Possible is { } more ? known + more : null,
            Strays = strays.Certain + strays.Unknown.Count,
        };

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
