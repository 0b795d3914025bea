using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Grants;

/// <summary>Writes a text that a pattern matches, and that a person takes for an example.</summary>
internal static class WitnessText
{
    private const int Partition = 1;
    private const int Region = 3;
    private const int Account = 4;

    public static string Of(string compiled)
    {
        if (compiled.All(c => c == Wildcards.Many))
            return "*";
        var fields = compiled.Split(':', ArnFields.Standard);
        if (fields.Length < ArnFields.Standard)
            return Fill(compiled, "x");
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] =
                fields[i].Length == 1 && IsStar(fields[i][0])
                    ? i switch
                    {
                        Partition => "aws",
                        Region => "us-east-1",
                        Account => "123456789012",
                        _ => "x",
                    }
                    : Fill(fields[i], "x");
        }

        return string.Join(':', fields);
    }

    private static string Fill(string compiled, string star) =>
        string.Concat(
            compiled.Select(c =>
                IsStar(c) ? star
                : c is Wildcards.One or Wildcards.OneInSegment ? "x"
                : c.ToString()
            )
        );

    private static bool IsStar(char c) => c is Wildcards.Many or Wildcards.ManyInSegment;
}
