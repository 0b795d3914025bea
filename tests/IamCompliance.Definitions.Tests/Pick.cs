using CsCheck;

namespace IamCompliance.Definitions.Tests;

/// <summary>Generates one of a few fixed values.</summary>
internal static class Pick
{
    public static Gen<T> From<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
