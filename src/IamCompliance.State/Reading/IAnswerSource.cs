namespace IamCompliance.State.Reading;

/// <summary>Answers read operations about one account: from a live account, or from files that an export left behind.</summary>
public interface IAnswerSource
{
    /// <summary>Gets the resource types that are to be read as AWS Config recorded them.</summary>
    IEnumerable<string> RecordedTypes { get; }

    /// <summary>Answers an operation that takes no resource: one answer for each region that was asked, in a fixed order, or a single
    /// one.</summary>
    Task<IReadOnlyList<Answer>> ReadAsync(ReadOperation operation, CancellationToken cancellationToken);

    /// <summary>Answers an operation for each of some resources, in their order.</summary>
    Task<IReadOnlyList<Answer>> ReadAsync(
        ReadOperation operation,
        IReadOnlyList<AnswerSubject> subjects,
        CancellationToken cancellationToken
    );

    /// <summary>Lists the resources, by name, that the source has answers for whether anybody asks or not.</summary>
    IEnumerable<string> NamesOf(ReadOperation operation);
}
