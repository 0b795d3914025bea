namespace IamCompliance.Assessment.Outcomes;

/// <summary>Counts a population so that nothing is lost: read = in scope + excluded; in scope = pass + fail + error + waived.</summary>
public sealed record PopulationLedger
{
    /// <summary>Creates a ledger and checks both equations.</summary>
    /// <exception cref="UnbalancedPopulationException">The numbers do not balance: a bug, never a verdict.</exception>
    public PopulationLedger(int read, int excluded, int pass, int fail, int error, int waived)
    {
        (Read, Excluded, Pass, Fail, Error, Waived) = (read, excluded, pass, fail, error, waived);
        InScope = pass + fail + error + waived;
        if (read != InScope + excluded || read < 0 || excluded < 0 || pass < 0 || fail < 0 || error < 0 || waived < 0)
            throw new UnbalancedPopulationException(
                $"Population does not balance: read {read}, excluded {excluded}, pass {pass}, fail {fail}, error {error}, waived {waived}."
            );
    }

    /// <summary>Gets how many subjects were read.</summary>
    public int Read { get; }

    /// <summary>Gets how many of them the control leaves out.</summary>
    public int Excluded { get; }

    /// <summary>Gets how many of those are left out for which reason. The rest is whom the control's <c>where</c> does not mean.</summary>
    /// <exception cref="InvalidOperationException">More are left out for reasons than are left out: a bug, never a verdict.</exception>
    public IReadOnlyList<ExclusionCount> Exclusions
    {
        get;
        init
        {
            if (value.Any(e => e.Count < 1) || value.Sum(e => e.Count) > Excluded)
                throw new InvalidOperationException(
                    $"Population does not balance: excluded {Excluded}, for reasons {string.Join(" + ", value.Select(e => e.Count))}."
                );
            field = value;
        }
    } = [];

    /// <summary>Gets how many were assessed.</summary>
    public int InScope { get; }

    /// <summary>Gets how many passed.</summary>
    public int Pass { get; }

    /// <summary>Gets how many failed, expired waivers included.</summary>
    public int Fail { get; }

    /// <summary>Gets how many could not be decided.</summary>
    public int Error { get; }

    /// <summary>Gets how many failed under a waiver in force.</summary>
    public int Waived { get; }
}
