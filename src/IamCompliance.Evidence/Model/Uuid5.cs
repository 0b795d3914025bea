using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace IamCompliance.Evidence.Model;

/// <summary>Makes name-based UUIDs, version 5, as RFC 9562 section 5.5 defines them: the same names give the same id.</summary>
internal static class Uuid5
{
    /// <summary>The namespace of ids that are the same in every run: things that accounts, controls and programs are.</summary>
    public static readonly Guid Product = new("6f1d8c0a-3a57-5c38-9d0e-5a1b7e2c4f90");

    private const int Length = 16;

    /// <summary>Makes the id of a path of names; two different paths never have the same text.</summary>
    [SuppressMessage(
        "Security",
        "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "RFC 9562 says SHA-1; the id names, it proves nothing."
    )]
    public static Guid Of(Guid space, params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
            text.Append(name.Length).Append(':').Append(name);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var input = new byte[Length + bytes.Length];
        space.TryWriteBytes(input, bigEndian: true, out _);
        bytes.CopyTo(input, Length);
        var hash = SHA1.HashData(input).AsSpan(0, Length);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
