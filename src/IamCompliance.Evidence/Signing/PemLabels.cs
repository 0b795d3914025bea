using System.Security.Cryptography;

namespace IamCompliance.Evidence.Signing;

/// <summary>Lists what a PEM text holds (RFC 7468).</summary>
internal static class PemLabels
{
    /// <summary>Lists the labels in their order.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> pem)
    {
        var labels = new List<string>();
        while (PemEncoding.TryFind(pem, out var fields))
        {
            labels.Add(pem[fields.Label].ToString());
            pem = pem[fields.Location.End..];
        }

        return labels;
    }
}
