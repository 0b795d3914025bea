using System.Collections.Concurrent;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Remembers what was answered, so that a second reading asks again only for what the first one found in disagreement.</summary>
internal sealed class RepeatableAnswers(IAnswerSource source) : IAnswerSource
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Answer>> lists = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Operation, AnswerSubject Subject), Answer> ofSubjects = new();

    public IEnumerable<string> RecordedTypes => source.RecordedTypes;

    public async Task<IReadOnlyList<Answer>> ReadAsync(ReadOperation operation, CancellationToken cancellationToken)
    {
        var key = KeyOf(operation);
        if (!lists.TryGetValue(key, out var answers))
            lists[key] = answers = await source.ReadAsync(operation, cancellationToken).ConfigureAwait(false);
        return answers;
    }

    public async Task<IReadOnlyList<Answer>> ReadAsync(
        ReadOperation operation,
        IReadOnlyList<AnswerSubject> subjects,
        CancellationToken cancellationToken
    )
    {
        var key = KeyOf(operation);
        var unasked = subjects.Where(s => !ofSubjects.ContainsKey((key, s))).ToList();
        var answers = await source.ReadAsync(operation, unasked, cancellationToken).ConfigureAwait(false);
        foreach (var (subject, answer) in unasked.Zip(answers))
            ofSubjects[(key, subject)] = answer;
        return [.. subjects.Select(s => ofSubjects[(key, s)])];
    }

    public IEnumerable<string> NamesOf(ReadOperation operation) => source.NamesOf(operation);

    /// <summary>Forgets the answers to some operations, so that they are asked again.</summary>
    public void Forget(IReadOnlyCollection<string> actions)
    {
        foreach (var key in lists.Keys.Where(k => actions.Contains(ActionOf(k))).ToList())
            lists.TryRemove(key, out _);
    }

    private static string KeyOf(ReadOperation operation) => $"{operation.Action} {operation.Argument}";

    private static string ActionOf(string key) => key[..key.IndexOf(' ', StringComparison.Ordinal)];
}
