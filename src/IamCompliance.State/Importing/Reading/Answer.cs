using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Reading;

/// <summary>Is what one call left behind in an export.</summary>
internal abstract record Answer
{
    /// <summary>Nobody asked.</summary>
    public sealed record Missing : Answer;

    /// <summary>AWS answered.</summary>
    /// <param name="Call">The record of the call.</param>
    /// <param name="Body">The output.</param>
    /// <param name="Truncation">What shows that the list goes on; null when it ends.</param>
    public sealed record Output(CallRecord Call, Fields Body, string? Truncation) : Answer;

    /// <summary>AWS answered that the thing does not exist.</summary>
    public sealed record Nothing(CallRecord Call) : Answer;

    /// <summary>There is no output that can be used.</summary>
    public sealed record Unusable(CallRecord Call, ReadStatus Status, PartError Error) : Answer;
}
