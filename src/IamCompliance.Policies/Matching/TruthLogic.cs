namespace IamCompliance.Policies.Matching;

internal static class TruthLogic
{
    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    public static Truth Not(this Truth a) => Truth.True - (int)a;

    public static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
