	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "/src/unit.c"
	.p2align 4
	.globl	".cold"
	.type	".cold", @function
".cold":
.LVL0:
.LFB0:
	.file 1 "/src/unit.c"
	.loc 1 2 19 view -0
	.cfi_startproc
	.loc 1 2 21 view .LVU1
	.loc 1 2 26 is_stmt 0 view .LVU2
	movl	%edi, seen(%rip)
	.loc 1 2 31 is_stmt 1 view .LVU3
	.loc 1 2 40 is_stmt 0 view .LVU4
	leal	(%rdi,%rdi,2), %eax
	.loc 1 2 45 view .LVU5
	ret
	.cfi_endproc
.LFE0:
	.size	".cold", .-".cold"
	.p2align 4
	.globl	"..hidden.isra.0"
	.type	"..hidden.isra.0", @function
"..hidden.isra.0":
.LVL1:
.LFB1:
	.loc 1 3 19 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 3 21 view .LVU7
	.loc 1 3 26 is_stmt 0 view .LVU8
	movl	%edi, seen(%rip)
	.loc 1 3 31 is_stmt 1 view .LVU9
	.loc 1 3 40 is_stmt 0 view .LVU10
	leal	(%rdi,%rdi,4), %eax
	.loc 1 3 45 view .LVU11
	ret
	.cfi_endproc
.LFE1:
	.size	"..hidden.isra.0", .-"..hidden.isra.0"
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x99
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x2
	.long	.LASF2
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x3
	.long	.LASF3
	.byte	0x1
	.byte	0x1
	.byte	0x15
	.long	0x41
	.uleb128 0x4
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x5
	.long	0x3a
	.uleb128 0x6
	.long	.LASF4
	.byte	0x1
	.byte	0x3
	.byte	0x5
	.long	0x3a
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x73
	.uleb128 0x1
	.string	"x"
	.byte	0x3
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x7
	.long	.LASF5
	.byte	0x1
	.byte	0x2
	.byte	0x5
	.long	0x3a
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1
	.string	"x"
	.byte	0x2
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 16
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF3:
	.string	"seen"
.LASF4:
	.string	"hidden"
.LASF2:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF5:
	.string	"dotted"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"/src/unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.text
	.type	".part.7", @function
".part.7":
	ret
	.size	".part.7", .-".part.7"
	.globl	"..alone.isra.0"
	.type	"..alone.isra.0", @function
"..alone.isra.0":
	ret
	.size	"..alone.isra.0", .-"..alone.isra.0"
