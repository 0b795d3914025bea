using System.Text;

namespace IamCompliance.StandIns.Generator.Mapping;

/// <summary>How the .NET SDK turns names of a model into names of C#.</summary>
internal static class Names
{
    public static string Capitalise(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string Parameter(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Every exception class ends in `Exception`; a shape that ends in `Fault` loses that first.</summary>
    public static string Exception(string shape)
    {
        var name = Capitalise(shape);
        if (name.EndsWith("Exception", StringComparison.Ordinal))
            return name;
        const string fault = "Fault";
        return (name.EndsWith(fault, StringComparison.Ordinal) ? name.Substring(0, name.Length - fault.Length) : name) + "Exception";
    }

    /// <summary>Characters an identifier cannot hold vanish, and the letter after them is upper-cased.</summary>
    public static string Constant(string value)
    {
        var result = new StringBuilder();
        var raise = true;
        foreach (var character in value)
        {
            if (!IsIdentifierCharacter(character))
            {
                raise = true;
                continue;
            }

            result.Append(raise ? char.ToUpperInvariant(character) : character);
            raise = false;
        }

        return result.ToString();
    }

    private static bool IsIdentifierCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
