namespace IamCompliance.Definitions.Cases;

/// <summary>What a file of cases says.</summary>
/// <param name="Cases">The cases free of errors.</param>
/// <param name="EquivalentMutants">The mistakes that no case can notice.</param>
internal sealed record CaseFileContent(IReadOnlyList<ControlCase> Cases, IReadOnlyList<EquivalentMutant> EquivalentMutants)
{
    public static CaseFileContent Empty { get; } = new([], []);
}
