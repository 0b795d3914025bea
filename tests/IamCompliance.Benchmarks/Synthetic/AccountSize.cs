namespace IamCompliance.Benchmarks.Synthetic;

/// <summary>Says how large a synthetic account is. The same size and seed give the same account.</summary>
public sealed record AccountSize(int Users, int Roles, int Policies, int Seed = 1, AccountShape Shape = AccountShape.Uniform)
{
    public int Groups => Math.Max(1, Users / (Shape == AccountShape.Tangled ? 16 : 10));
}
