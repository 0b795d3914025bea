namespace IamCompliance.Aws.Access;

/// <summary>Knows which proxy the environment names, for messages. Credentials in its address are left out.</summary>
internal static class ProxySetting
{
    private static readonly string[] Names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "HTTP_PROXY", "http_proxy"];

    /// <summary>Says what to check.</summary>
    public static string Describe()
    {
        foreach (var name in Names)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
                return Uri.TryCreate(value, UriKind.Absolute, out var url)
                    ? $"the proxy {url.Host}:{url.Port} that {name} names"
                    : $"{name}, which is no address";
        }

        return "HTTPS_PROXY";
    }
}
