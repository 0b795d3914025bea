namespace IamCompliance.Definitions.Profiles;

/// <summary>Decides whether text is an AWS account id: twelve digits.</summary>
internal static class AccountId
{
    public static bool Is(string text) => text.Length == 12 && text.All(c => c is >= '0' and <= '9');
}
