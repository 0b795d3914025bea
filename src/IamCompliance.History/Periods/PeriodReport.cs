namespace IamCompliance.History.Periods;

/// <summary>Shows what packages say of a period.</summary>
public sealed record PeriodReport
{
    /// <summary>Gets what was asked.</summary>
    public required PeriodSettings Settings { get; init; }

    /// <summary>Gets the packages it rests on, by the end of their runs; some may lie before the period and tell how it began.</summary>
    public required IReadOnlyList<PackageLine> Packages { get; init; }

    /// <summary>Gets the packages that could not be read, with the reason: nothing they say counts.</summary>
    public required IReadOnlyList<ChainProblem> Unreadable { get; init; }

    /// <summary>Gets where the packages do not follow each other.</summary>
    public required IReadOnlyList<ChainProblem> ChainProblems { get; init; }

    /// <summary>Gets the timelines, by account and control.</summary>
    public required IReadOnlyList<Timeline> Timelines { get; init; }

    /// <summary>Gets the waivers, by account, control and resource.</summary>
    public required IReadOnlyList<WaiverLine> Waivers { get; init; }

    /// <summary>Gets the attestations, by account, program and requirement.</summary>
    public required IReadOnlyList<AttestationLine> Attestations { get; init; }

    /// <summary>Gets the subjects drawn, in the order of drawing.</summary>
    public required IReadOnlyList<SampledSubject> Sample { get; init; }

    /// <summary>Gets whether the report rests on whole packages that follow each other, and every control was looked at often
    /// enough.</summary>
    public bool IsComplete =>
        Packages.Count > 0 && Unreadable.Count == 0 && ChainProblems.Count == 0 && Timelines.All(t => t.IsCadenceKept);
}
