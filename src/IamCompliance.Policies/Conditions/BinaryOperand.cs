using System.Buffers;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Conditions;

/// <summary>Compares bytes, both sides written in base-64.</summary>
internal sealed class BinaryOperand : ConditionOperand
{
    private readonly byte[] expected = [];

    public BinaryOperand(string value)
    {
        var bytes = new byte[value.Length];
        IsValid = Convert.TryFromBase64String(value, bytes, out var length);
        if (IsValid)
            expected = bytes[..length];
    }

    public override bool IsValid { get; }

    public override ComparisonResult Compare(string value, RequestContext context)
    {
        if (!IsValid || value.Length > expected.Length * 2 + 64)
            return ComparisonResult.Differs;
        var rented = ArrayPool<byte>.Shared.Rent(value.Length);
        var same = Convert.TryFromBase64String(value, rented, out var length) && rented.AsSpan(0, length).SequenceEqual(expected);
        ArrayPool<byte>.Shared.Return(rented);
        return same ? ComparisonResult.Matches : ComparisonResult.Differs;
    }
}
