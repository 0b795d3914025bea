using System.Runtime.CompilerServices;
using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Evidence.Package;

/// <summary>Tells results apart by identity: two that are equal still have a file each.</summary>
internal sealed class ReferencePairs : IEqualityComparer<(AccountResult Account, ControlResult Control)>
{
    /// <summary>Gets the one instance.</summary>
    public static ReferencePairs Instance { get; } = new();

    /// <inheritdoc />
    public bool Equals((AccountResult Account, ControlResult Control) x, (AccountResult Account, ControlResult Control) y) =>
        ReferenceEquals(x.Account, y.Account) && ReferenceEquals(x.Control, y.Control);

    /// <inheritdoc />
    public int GetHashCode((AccountResult Account, ControlResult Control) pair) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(pair.Account), RuntimeHelpers.GetHashCode(pair.Control));
}
