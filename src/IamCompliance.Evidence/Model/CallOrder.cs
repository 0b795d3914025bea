using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Model;

/// <summary>Orders calls by operation and parameters, because collectors may finish in any order.</summary>
internal sealed class CallOrder : IComparer<CallRecord>
{
    /// <summary>Gets the one instance.</summary>
    public static CallOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(CallRecord? x, CallRecord? y)
    {
        var order = string.CompareOrdinal(x?.Operation, y?.Operation);
        return order != 0 ? order : string.CompareOrdinal(Rest(x), Rest(y));
    }

    private static string? Rest(CallRecord? call)
    {
        if (call is null)
            return null;
        var parameters = call.Parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}");
        return string.Join(
            '\n',
            [
                .. parameters,
                call.Region ?? "",
                call.Source ?? "",
                Instants.Text(call.ServerDate) ?? "",
                .. call.RequestIds,
                call.BodySha256 ?? "",
            ]
        );
    }
}
