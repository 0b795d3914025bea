using System.Text.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Reading;

/// <summary>Is what one call answered, wherever it was kept.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>Gets the region that was asked; null when the source does not know it, or when the operation has none.</summary>
    public string? Region { get; init; }

    /// <summary>Gets the calls that had to be made before the answer could be asked for.</summary>
    public IReadOnlyList<CallRecord> Before { get; init; } = [];

    /// <summary>Nobody asked.</summary>
    public sealed record Missing : Answer;

    /// <summary>AWS answered.</summary>
    /// <param name="Call">The record of the call.</param>
    /// <param name="Pages">The outputs, in the shape and with the names the AWS CLI prints; read once, one after the other.</param>
    /// <param name="Truncation">What shows that the list goes on; null when it ends.</param>
    public sealed record Output(CallRecord Call, IEnumerable<JsonElement> Pages, string? Truncation) : Answer;

    /// <summary>AWS answered that the thing does not exist.</summary>
    /// <param name="Call">The record of the call.</param>
    public sealed record Nothing(CallRecord Call) : Answer;

    /// <summary>There is no output that can be used.</summary>
    /// <param name="Call">The record of the call.</param>
    /// <param name="Status">How far the reading went.</param>
    /// <param name="Error">Why it did not go further.</param>
    public sealed record Unusable(CallRecord Call, ReadStatus Status, PartError Error) : Answer;
}
