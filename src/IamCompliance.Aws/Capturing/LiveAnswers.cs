using IamCompliance.Aws.Calls;
using IamCompliance.Aws.Collectors;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Model;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Answers from the live account what the plan asks for, and nothing else.</summary>
internal sealed class LiveAnswers(
    Conversation account,
    AccountContext context,
    CapturePlan plan,
    RegionList regions,
    Dictionary<string, Answer> known,
    Action<string> onPart
) : IAnswerSource
{
    /// <summary>Gets who asks what lies in the account that collects; null where that is the account itself.</summary>
    public Conversation? Source { get; init; }

    /// <summary>Gets whether the answers only have to show that the questions may be asked.</summary>
    public bool IsProbe { get; init; }

    public async Task<IReadOnlyList<Answer>> ReadAsync(ReadOperation operation, CancellationToken cancellationToken)
    {
        if (plan.Find(operation) is not { } collector)
            return [];
        onPart(collector.PartOf(operation));
        // Once: who asks again wants to know whether something has changed.
        if (known.Remove(operation.Action, out var answer))
            return [answer];
        if (collector.Scope == PartScope.Account)
            return [await AskAsync(collector, operation, regions.Home, isRegional: false, null, cancellationToken).ConfigureAwait(false)];
        if (regions.Problem is { } problem)
            return [problem];
        return await Task.WhenAll(regions.Names.Select(r => AskAsync(collector, operation, r, isRegional: true, null, cancellationToken)))
            .ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<Answer>> ReadAsync(
        ReadOperation operation,
        IReadOnlyList<AnswerSubject> subjects,
        CancellationToken cancellationToken
    )
    {
        if (plan.Find(operation) is not { } collector)
            return [.. subjects.Select(_ => new Answer.Missing())];
        onPart(collector.PartOf(operation));
        return await Task.WhenAll(
                subjects.Select(s =>
                    !plan.AsksAbout(collector, s)
                        ? Task.FromResult<Answer>(new Answer.Missing())
                        : AskAsync(collector, operation, regions.Of(s), RegionList.Knows(s.Region), s, cancellationToken)
                )
            )
            .ConfigureAwait(false);
    }

    public IEnumerable<string> RecordedTypes => plan.Parts.Select(RecordedParts.TypeOf).OfType<string>();

    // Nothing lies about that nobody asked for.
    public IEnumerable<string> NamesOf(ReadOperation operation) => [];

    private Task<Answer> AskAsync(
        Collector collector,
        ReadOperation operation,
        string region,
        bool isRegional,
        AnswerSubject? subject,
        CancellationToken cancellationToken
    )
    {
        var question = new Question(operation, region, isRegional, subject, context);
        var asking = (collector.IsAskedBySource ? Source : null) ?? account;
        return IsProbe
            // A list that names resources is asked for as in earnest, so that one is found that will be asked about.
            ? collector.ProbeAsync(asking, question with { IsProbe = !plan.NamesResources(collector.PartId) }, cancellationToken)
            : collector.CollectAsync(asking, question, cancellationToken);
    }
}
