using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Makes and reads the tokens by which a list goes on; each belongs to one list of one account and region.</summary>
internal static class PageToken
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("tokens of the emulator");

    public static string Write(AnswerContext context, int offset)
    {
        var text = offset.ToString(CultureInfo.InvariantCulture);
        return Convert.ToBase64String(Encoding.ASCII.GetBytes($"{text}.{Seal(context, text)}"));
    }

    public static int Read(AnswerContext context, string token)
    {
        try
        {
            var parts = Encoding.ASCII.GetString(Convert.FromBase64String(token)).Split('.');
            if (parts.Length == 2 && parts[1] == Seal(context, parts[0]))
                return int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            // Not one of ours; refused below like any other.
        }

        throw Unknown(context.Call);
    }

    private static string Seal(AnswerContext context, string offset)
    {
        var arguments = string.Join('|', context.Call.Operation.Arguments.Select(context.Call.Text));
        var text = $"{context.Account.AccountId}|{context.Call.Region}|{context.Call.Operation.CallName}|{arguments}|{offset}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(text))[..12]);
    }

    private static ServiceFailure Unknown(Invocation call)
    {
        var code = call.Operation.Service.Model switch
        {
            "iam" => "ValidationError",
            "kms" => "InvalidMarkerException",
            "config" => "InvalidNextTokenException",
            "cloudwatch" => "InvalidNextToken",
            "sns" => "InvalidParameter",
            "organizations" => "InvalidInputException",
            "logs" => "InvalidParameterException",
            "ec2" => "InvalidNextToken",
            "s3" => "InvalidArgument",
            _ => "ValidationException",
        };
        return new ServiceFailure(code, "The token to continue with is not valid.", 400);
    }
}
