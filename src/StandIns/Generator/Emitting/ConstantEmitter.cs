using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits a class of string constants, which keeps values it does not know.</summary>
internal static class ConstantEmitter
{
    public static string Emit(Service service, ConstantType type)
    {
        var code = new CodeWriter(service.Namespace, "Amazon.Runtime");
        code.Open($"public class {type.Name} : ConstantClass");
        foreach (var value in type.Values)
            code.Line($"public static readonly {type.Name} {Names.Constant(value)} = new {type.Name}({Literal.Of(value)});");
        code.Line();
        code.Line($"public {type.Name}(string value) : base(value) {{ }}");
        code.Line();
        code.Line($"public static {type.Name} FindValue(string value) => FindValue<{type.Name}>(value);");
        code.Line();
        code.Line($"public static implicit operator {type.Name}(string value) => FindValue(value);");
        return code.Close().ToString();
    }
}
