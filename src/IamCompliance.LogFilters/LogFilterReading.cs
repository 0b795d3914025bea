using System.Diagnostics.CodeAnalysis;

namespace IamCompliance.LogFilters;

/// <summary>What came of reading a filter pattern: the filter, or the first error.</summary>
public sealed record LogFilterReading
{
    internal LogFilterReading(LogFilter? filter, LogFilterError? error) => (Filter, Error) = (filter, error);

    /// <summary>The filter; null when the pattern could not be read.</summary>
    public LogFilter? Filter { get; }

    /// <summary>Where and why reading stopped; null when there is a filter.</summary>
    public LogFilterError? Error { get; }

    /// <summary>Whether there is a filter.</summary>
    [MemberNotNullWhen(true, nameof(Filter))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Filter is not null;
}
