using System.Text.RegularExpressions;

namespace IamCompliance.State.Model;

/// <summary>The name and password that an address may carry before its host (RFC 3986, section 3.2.1). No state holds them.</summary>
internal static partial class UserInfo
{
    /// <summary>Puts three stars in the place of what stands between <c>://</c> and <c>@</c> in a text.</summary>
    public static string Masked(string text) => Pattern().Replace(text, "://***@");

    [GeneratedRegex("://[^/?#\\s@\"']+@", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
