using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Asks every question of a plan once, about one resource where there are many, and remembers which ones were refused.</summary>
internal sealed class ProbeAnswers(LiveAnswers live, CapturePlan plan) : IAnswerSource
{
    private readonly List<PreflightGap> gaps = [];

    /// <summary>Gets what could not be asked.</summary>
    public IReadOnlyList<PreflightGap> Gaps => gaps;

    public async Task<IReadOnlyList<Answer>> ReadAsync(ReadOperation operation, CancellationToken cancellationToken)
    {
        var answers = await live.ReadAsync(operation, cancellationToken).ConfigureAwait(false);
        Note(operation, answers);
        return answers;
    }

    public async Task<IReadOnlyList<Answer>> ReadAsync(
        ReadOperation operation,
        IReadOnlyList<AnswerSubject> subjects,
        CancellationToken cancellationToken
    )
    {
        var answers = subjects.Select(_ => (Answer)new Answer.Missing()).ToArray();
        if (
            CollectorRegistry.Find(operation.Action) is { } collector
            && subjects.FirstOrDefault(s => plan.AsksAbout(collector, s)) is { } one
        )
        {
            var asked = await live.ReadAsync(operation, [one], cancellationToken).ConfigureAwait(false);
            Note(operation, asked);
            answers[subjects.Index().First(s => s.Item == one).Index] = asked[0];
        }

        return answers;
    }

    public IEnumerable<string> RecordedTypes => live.RecordedTypes;

    public IEnumerable<string> NamesOf(ReadOperation operation) => live.NamesOf(operation);

    private void Note(ReadOperation operation, IReadOnlyList<Answer> answers)
    {
        foreach (var answer in answers.OfType<Answer.Unusable>())
            gaps.Add(
                new PreflightGap(CollectorRegistry.Find(operation.Action)!.PartOf(operation), answer.Region, answer.Status, answer.Error)
            );
    }
}
