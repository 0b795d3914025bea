namespace IamCompliance.Policies.Documents;

/// <summary>Recognises what IAM takes for an action: <c>*</c>, or a service, a colon and a name with or without wildcards.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html</remarks>
internal static class ActionSyntax
{
    public static bool IsAction(string value)
    {
        if (value == "*")
            return true;
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < value.Length && IsService(value.AsSpan(0, colon)) && IsName(value.AsSpan(colon + 1));
    }

    private static bool IsService(ReadOnlySpan<char> service)
    {
        if (service is "*")
            return true;
        foreach (var c in service)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c == ':')
                return false;
        }

        return true;
    }
}
