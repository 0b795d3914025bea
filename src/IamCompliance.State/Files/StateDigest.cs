using System.Security.Cryptography;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Names a state by its content.</summary>
public static class StateDigest
{
    /// <summary>Computes the SHA-256 of the state's canonical text, lower-case hex: what <c>sha256sum</c> says of the file that
    /// <see cref="StateFile"/> writes.</summary>
    public static string Compute(AccountState state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var chunk in StateEncoder.Encode(state))
            hash.AppendData(chunk.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
